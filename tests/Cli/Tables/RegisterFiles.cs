namespace Antt.Tests.Cli.Tables;

/// <summary>The files of a register with their bytes, to see what a command changed.</summary>
internal static class RegisterFiles
{
    public static SortedDictionary<string, string> Read(string root)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "data"), "*.json", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllText(file);
        return files;
    }

    /// <summary>Takes the tables' documents of a year away.</summary>
    public static int Forget(string root, int year)
    {
        string[] names = ["registration.json", "evidence.json", "evaluation.json", "score.json"];
        var gone = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "data", "units"), "*.json", SearchOption.AllDirectories).ToList())
        {
            if (!names.Contains(Path.GetFileName(file)) || Path.GetFileName(Path.GetDirectoryName(file)) != $"{year}") continue;
            File.Delete(file);
            gone++;
        }
        return gone;
    }
}
