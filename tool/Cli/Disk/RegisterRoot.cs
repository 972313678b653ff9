namespace Antt.Cli.Disk;

/// <summary>Finds the folder of the register a person stands in, and says where their paths lie in it.</summary>
internal static class RegisterRoot
{
    /// <summary>The file that makes a folder a register.</summary>
    public const string Mark = "data/register.json";

    /// <summary>The nearest folder upwards that holds <see cref="Mark"/>, or null.</summary>
    public static string? Above(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
            if (Path.Exists(Path.Combine(at, "data", "register.json"))) return at;
        return null;
    }

    /// <summary>The path below the root with forward slashes; empty for the root itself, null when it lies outside.</summary>
    public static string? Below(string root, string fullPath)
    {
        var relative = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        if (relative == ".") return "";
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
