using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Wwmaa.Chat;
using Wwmaa.Chat.AspNetCore;
using Wwmaa.Chat.AspNetCore.Authentication;
using Wwmaa.Chat.Configuration;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace SampleServer;

/// <summary>Sets the chat up from the configuration's section <c>Chat</c>.</summary>
internal static class ChatSetup
{
    /// <summary>Adds the chat and its authentication.</summary>
    /// <returns>The key that tokens are signed with.</returns>
    public static string AddChat(this WebApplicationBuilder builder)
    {
        var chat = builder.Configuration.GetSection("Chat");
        RequireLists(chat, "Sessions:Allowed", "Profanity:AdditionalWords", "Profanity:AllowedWords", "WebSocket:AllowedOrigins");
        builder.Services.AddWwmaaChat();
        builder.Services.Configure<ChatOptions>(chat);
        builder.Services.Configure<ChatHttpOptions>(chat);
        builder.Services.AddSingleton<ISessionDirectory>(new OpenSessionDirectory(ReadAllowedSessions(chat)));
        AddStore(builder.Services, chat.GetSection("Store"));

        var jwt = chat.GetSection("Jwt");
        var key = ReadSigningKey(jwt, builder.Environment);
        var skew = jwt.GetValue("ClockSkew", TimeSpan.FromSeconds(5));
        if (skew < TimeSpan.Zero || skew > TimeSpan.FromDays(1))
            throw new BadConfigurationException($"Chat:Jwt:ClockSkew must be 00:00:00 to 1.00:00:00, not {skew:c}");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddWwmaaChatJwt(key, skew);
        return key;
    }

    // A list given as one value would be passed over in silence, and with it, say, who may not enter.
    private static void RequireLists(IConfigurationSection chat, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var list = chat.GetSection(key);
            if (!string.IsNullOrEmpty(list.Value))
                throw new BadConfigurationException($"{list.Path} is a list: set {list.Path}:0 and so on, not '{list.Value}'");
        }
    }

    private static void AddStore(IServiceCollection services, IConfigurationSection store)
    {
        var provider = store["Provider"] ?? "Memory";
        if (!string.Equals(provider, "Memory", StringComparison.OrdinalIgnoreCase))
            throw new BadConfigurationException($"Chat:Store:Provider must be Memory, not '{provider}'");
        services.AddSingleton<IChatStore, InMemoryChatStore>();
    }

    private static string ReadSigningKey(IConfigurationSection jwt, IHostEnvironment environment)
    {
        var key = jwt["SigningKey"];
        if (string.IsNullOrEmpty(key))
        {
            return environment.IsDevelopment()
                ? Convert.ToHexString(RandomNumberGenerator.GetBytes(JwtAuthenticationExtensions.MinKeyBytes))
                : throw new BadConfigurationException(
                    $"Chat:Jwt:SigningKey is required outside of Development: at least {JwtAuthenticationExtensions.MinKeyBytes} bytes");
        }

        if (Encoding.UTF8.GetByteCount(key) < JwtAuthenticationExtensions.MinKeyBytes)
        {
            throw new BadConfigurationException(
                $"Chat:Jwt:SigningKey must have at least {JwtAuthenticationExtensions.MinKeyBytes} bytes of UTF-8");
        }

        return key;
    }

    private static List<SessionId> ReadAllowedSessions(IConfigurationSection chat)
    {
        var allowed = new List<SessionId>();
        foreach (var entry in chat.GetSection("Sessions:Allowed").GetChildren())
        {
            if (!SessionId.TryParse(entry.Value, out var id))
                throw new BadConfigurationException($"{entry.Path} must be a UUID, not '{entry.Value}'");
            allowed.Add(id);
        }

        return allowed;
    }
}
