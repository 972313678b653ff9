namespace Antt.Tests.Support;

/// <summary>Public data that does not lie in the repository: the environment variable ANTT_PUBLIC_DATA names its folder.</summary>
internal static class PublicData
{
    public const string Variable = "ANTT_PUBLIC_DATA";

    public static string? Root => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root ? root : null;

    public static string Path(params string[] parts) =>
        System.IO.Path.Combine([Root ?? throw new InvalidOperationException($"{Variable} is not set"), .. parts]);
}
