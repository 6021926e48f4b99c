namespace SampleServer;

/// <summary>A configuration value with which the server must not start. The message names the key.</summary>
internal sealed class BadConfigurationException(string message) : Exception(message);
