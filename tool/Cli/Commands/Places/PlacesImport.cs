using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Importing;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Cli.Commands.Places;

/// <summary>One run of <c>antt places import</c>.</summary>
internal sealed class PlacesImport(Screen screen, DateOnly? since, bool replace, bool isDry)
{
    /// <summary>The lists in use begin here, so nothing older is known from them.</summary>
    private static readonly DateOnly ListsBegin = new(2021, 11, 1);

    public ExitCode Run(string[] given, string? into)
    {
        if (Find(given) is not { } paths) return ExitCode.Usage;
        if (Register(into) is not { } register) return ExitCode.Usage;
        var places = register.Tree.Entries.Where(entry => entry.Path.StartsWith("data/places/", StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Path), StringComparer.Ordinal);
        var plan = PlaceImport.Plan(
            paths.Select(path => new TableFile(Shown(path), File.ReadAllBytes(path))), since ?? ListsBegin, replace,
            id => places.TryGetValue(id, out var entry) ? Read(register.Tree, entry) : null);
        foreach (var problem in plan.Problems)
            screen.Out.WriteLine($"{problem.Path}({problem.Line},{problem.Column}): {screen.In(problem.Problem)}");
        if (!plan.Problems.IsEmpty) return screen.Fail(PlacesText.NothingWritten(plan.Problems.Length));

        if (!isDry) WholeFiles.Write(register.Root, plan.Files);
        foreach (var difference in plan.Differences) screen.Tell(PlacesText.Differs(difference.Path, difference.Key));
        if (!plan.Differences.IsEmpty) screen.Tell(PlacesText.ReplaceHint);
        screen.Print(PlacesText.Summary(plan.Rows, plan.Added, plan.Changed, plan.Same, isDry));
        screen.Print(RunText.Next("antt check"));
        return ExitCode.Clean;
    }

    /// <summary>The tables that were named, those of a folder for a folder; null, with a complaint, where there are none.</summary>
    private List<string>? Find(string[] given)
    {
        var found = new List<string>();
        foreach (var path in given)
        {
            var full = Path.GetFullPath(path, screen.Environment.CurrentFolder);
            var tables = Directory.Exists(full) ? Directory.GetFiles(full, "*.tsv") : File.Exists(full) ? [full] : [];
            if (tables.Length == 0)
            {
                screen.Refuse(PlacesText.NoTable(path));
                return null;
            }
            found.AddRange(tables);
        }
        return found;
    }

    private OpenRegister? Register(string? into)
    {
        if (into is null) return OpenRegister.TryOpen(screen, near: null, out var register) ? register : null;
        var root = Path.GetFullPath(into, screen.Environment.CurrentFolder);
        if (RegisterRoot.Above(root) == root) return new OpenRegister(root, new DiskTree(root));
        screen.Refuse(PlacesText.NoRegisterIn(into));
        return null;
    }

    private string Shown(string path) =>
        RegisterRoot.Below(screen.Environment.CurrentFolder, path) is { Length: > 0 } below ? below : path.Replace(Path.DirectorySeparatorChar, '/');

    private static OutputFile Read(SourceTree tree, SourceEntry entry)
    {
        var buffer = new byte[4096];
        var length = tree.Read(entry, ref buffer);
        return new OutputFile(entry.Path, buffer.AsMemory(0, Math.Max(0, length)));
    }
}
