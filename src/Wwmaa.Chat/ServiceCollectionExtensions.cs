using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Wwmaa.Chat.Configuration;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat;

/// <summary>Puts the chat into a host's container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="ChatEngine"/>. Of <see cref="IChatStore"/>, <see cref="ISessionDirectory"/>,
    /// <see cref="IUserDirectory"/>, <see cref="ITextFilter"/>, <see cref="IIdGenerator"/> and <see cref="TimeProvider"/>
    /// it takes what the container has, before or after this call, and its own otherwise. Bad options stop the host at start-up.</summary>
    /// <param name="services">The host's container.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    public static IServiceCollection AddWwmaaChat(this IServiceCollection services, Action<ChatOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ChatOptions>().ValidateOnStart();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatOptions>, ChatOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ChatShutdown>());
        services.TryAddSingleton(provider => new ChatEngine(
            provider.GetRequiredService<IOptions<ChatOptions>>().Value,
            new ChatEngineParts
            {
                Store = provider.GetService<IChatStore>(),
                Sessions = provider.GetService<ISessionDirectory>(),
                Users = provider.GetService<IUserDirectory>(),
                Filter = provider.GetService<ITextFilter>(),
                Ids = provider.GetService<IIdGenerator>(),
                Time = provider.GetService<TimeProvider>(),
                Log = provider.GetService<ILogger<ChatEngine>>(),
                Meters = provider.GetService<IMeterFactory>(),
            }));
        return services;
    }
}
