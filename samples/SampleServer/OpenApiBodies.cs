using Microsoft.AspNetCore.OpenApi;

namespace SampleServer;

internal static class OpenApiBodies
{
    public static void Describe(OpenApiOptions options)
    {
    }
}
