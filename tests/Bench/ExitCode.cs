namespace Antt.Bench;

/// <summary>How a bench command ends.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Failed = 1;
    public const int Usage = 2;
}
