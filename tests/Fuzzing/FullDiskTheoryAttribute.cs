namespace Antt.Tests.Fuzzing;

/// <summary>A theory that needs a small disk of its own; without the right to mount one it reports that it did not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullDiskTheoryAttribute : TheoryAttribute
{
    public FullDiskTheoryAttribute()
    {
        if (DiskFaultTests.Shell(Path.GetTempPath(), Unshared("mount -t tmpfs none /mnt")).Code != 0) Skip = "no right to mount a disk";
    }

    /// <summary>A script that may mount without anybody else seeing it.</summary>
    public static string Unshared(string script) => $"unshare --mount --map-root-user bash -c {Quoted(script)}";

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
