namespace Antt.Cli.Disk;

/// <summary>What the machine says when it does not let us read or write: a full disk, a folder closed to us, a file that went away or grew too large.</summary>
internal static class DiskFault
{
    /// <summary>Whether it is the machine that says no. The framework tells of a file too large for its disk, or for whom it belongs to, as of a wrong argument.</summary>
    /// <param name="fault">What was thrown.</param>
    public static bool Is(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { TargetSite.DeclaringType.Namespace: "System.IO" };
}
