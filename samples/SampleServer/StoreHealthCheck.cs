using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wwmaa.Chat;

namespace SampleServer;

/// <summary>Ready is a server whose store answers.</summary>
internal sealed class StoreHealthCheck(ChatEngine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await engine.IsReadyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
