using System.Text;
using Antt.Cli.Disk;
using Antt.Engine;
using Antt.Engine.Loading;

namespace Antt.Cli.Commands;

/// <summary>The law as data, and the places it holds for: of the register the person stands in, or the national law the tool carries along where there is none.</summary>
internal static class LawShelf
{
    private static readonly string[] Folders = ["data/instruments/", "data/places/", "data/profiles/", "data/rulebooks/", "data/scoring/"];

    /// <summary>Reads it, units and decisions left aside; without a frame where the register itself cannot be read.</summary>
    public static RunSummary Open(Screen screen)
    {
        var root = RegisterRoot.Above(screen.Environment.CurrentFolder);
        var files = root is null ? Carried(screen.Environment.Today.Year) : OfRegister(new DiskTree(root, isFolded: true));
        return Pipeline.Run(new MemoryTree(files), new RunOptions(screen.Environment.Today));
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> OfRegister(DiskTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (entry.Path != RegisterRoot.Mark && !Folders.Any(folder => entry.Path.StartsWith(folder, StringComparison.Ordinal))) continue;
            byte[] buffer = [];
            var length = tree.Read(entry, ref buffer);
            if (length >= 0) yield return KeyValuePair.Create(entry.Path, buffer[..length]);
        }
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Carried(int year)
    {
        var rulebooks = string.Join("\",\"", CarriedFiles.Rulebooks());
        var register = $$"""{"name":{"vi":"-","en":"-"},"languages":["vi"],"demonstration":false,"years":[{"year":{{year}},"rulebooks":["{{rulebooks}}"]}]}""";
        return CarriedFiles.All().Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Path, file.Bytes.ToArray()))
            .Append(KeyValuePair.Create(RegisterRoot.Mark, Encoding.UTF8.GetBytes(register)));
    }
}
