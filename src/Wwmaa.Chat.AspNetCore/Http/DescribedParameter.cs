using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>A parameter of a request, for what describes APIs to read.</summary>
internal sealed class DescribedParameter(ParameterInfo parameter) : IParameterBindingMetadata
{
    public string Name => parameter.Name!;

    // What can be parsed from text is a path's or a query's; what cannot is the body.
    public bool HasTryParse => !parameter.Name!.Equals("body", StringComparison.Ordinal);

    public bool HasBindAsync => false;

    public ParameterInfo ParameterInfo => parameter;

    public bool IsOptional => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
