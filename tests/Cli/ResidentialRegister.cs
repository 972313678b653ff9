using Antt.Tests.Support;

namespace Antt.Tests.Cli;

/// <summary>A register of one commune with as many residential areas as a test needs, thon-mau-1, thon-mau-2 …</summary>
internal static class ResidentialRegister
{
    /// <summary>The commune.</summary>
    public const string Commune = "X91101-2000-01-01";

    /// <summary>Where its units lie.</summary>
    public const string Home = "data/units/T91-2000-01-01/X91101-2000-01-01/";

    /// <summary>Writes it.</summary>
    /// <param name="count">How many units.</param>
    /// <param name="withYear">Whether each has met the standard in 2024, or has no documents of that year yet.</param>
    public static TemporaryFolder Of(int count, bool withYear)
    {
        var folder = new TemporaryFolder();
        var root = RepositoryRoot.Find();
        var source = Path.Combine(root, "tests/Cases/base/khu-dan-cu");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var (path, text) = (Path.GetRelativePath(source, file).Replace('\\', '/'), File.ReadAllText(file));
            if (!path.StartsWith(Home, StringComparison.Ordinal)) folder.Write(path, text);
            else if (withYear || path.EndsWith("unit.json", StringComparison.Ordinal))
            {
                for (var i = 1; i <= count; i++)
                    folder.Write(Numbered(path, i), Numbered(text, i));
            }
        }
        foreach (var law in (string[])["instruments", "rulebooks", "scoring", "profiles/quoc-gia.json"])
        {
            var from = Path.Combine(root, "data", law);
            foreach (var file in File.Exists(from) ? [from] : Directory.GetFiles(from)) folder.Write(Path.GetRelativePath(root, file), File.ReadAllText(file));
        }
        return folder;
    }

    private static string Numbered(string text, int number) =>
        text.Replace("thon-suoi-mau", $"thon-mau-{number}", StringComparison.Ordinal).Replace("Thôn Suối Mẫu", $"Thôn Mẫu {number}", StringComparison.Ordinal);
}
