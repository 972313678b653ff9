using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Tests.Support;

namespace Antt.Tests.Model.Calendar;

/// <summary>The law of this repository — texts, rulebooks, profiles, tables of points — around an empty register.</summary>
internal static class RepositoryLaw
{
    private const string Register =
        """{"name":{"vi":"-","en":"-"},"languages":["vi"],"demonstration":false,"years":[{"year":2050,"rulebooks":["tt124-kdc"]}]}""";

    private static readonly RegisterFrame Known = With();

    /// <summary>As it is.</summary>
    public static RegisterFrame Frame => Known;

    /// <summary>With other files beside it, or in place of its own.</summary>
    public static RegisterFrame With(params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["data/register.json"] = System.Text.Encoding.UTF8.GetBytes(Register) };
        var root = RepositoryRoot.Find();
        foreach (var folder in (string[])["data/instruments", "data/rulebooks", "data/profiles", "data/scoring"])
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*.json"))
                all[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        foreach (var (path, text) in files) all[path] = System.Text.Encoding.UTF8.GetBytes(text);
        return Pipeline.Run(new MemoryTree(all), new RunOptions(new DateOnly(2026, 1, 15))).Frame!;
    }
}
