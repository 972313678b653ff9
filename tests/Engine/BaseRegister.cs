using System.Text;
using Antt.Engine;
using Antt.Engine.Linking;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Tests.Support;

namespace Antt.Tests.Engine;

/// <summary>A clean register of the cases, or the demonstration, with the changes a test makes to it.</summary>
internal sealed class BaseRegister
{
    /// <summary>Where the unit of the register "khu-dan-cu" lies.</summary>
    public const string Area = "data/units/T91-2000-01-01/X91101-2000-01-01/thon-suoi-mau";

    private static readonly DateOnly Today = new(2025, 1, 15);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private BaseRegister()
    {
    }

    public static BaseRegister Of(string name)
    {
        var register = new BaseRegister();
        var root = RepositoryRoot.Find();
        register.Add(root, "data/instruments");
        register.Add(root, "data/rulebooks");
        register.Add(root, "data/scoring");
        register.Add(root, "data/profiles");
        register.Add(Path.Combine(root, "tests/Cases/base", name), "data");
        return register;
    }

    public static BaseRegister Demonstration()
    {
        var register = new BaseRegister();
        register.Add(RepositoryRoot.Find(), "data");
        return register;
    }

    public string this[string path] => _files[path];

    public IEnumerable<KeyValuePair<string, string>> Files => _files;

    public BaseRegister With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public BaseRegister Without(string path)
    {
        Assert.True(_files.Remove(path), path);
        return this;
    }

    /// <summary>Replaces a piece of a file, which must be there.</summary>
    public BaseRegister Edit(string path, string old, string text)
    {
        Assert.Contains(old, _files[path], StringComparison.Ordinal);
        _files[path] = _files[path].Replace(old, text, StringComparison.Ordinal);
        return this;
    }

    public MemoryTree Tree() => MemoryTree.OfTexts(_files);

    public RunSummary Run(Action<UnitResult>? onResult = null, RunOptions? options = null) =>
        Pipeline.Run(Tree(), options ?? new RunOptions(Today), onResult);

    /// <summary>
    /// Each finding as its code and the text it points at. That units are recognised against their results is left out: the communes
    /// of the cases hold units about which nothing but the recognition is entered.
    /// </summary>
    public IEnumerable<string> Findings(RunOptions? options = null) =>
        Run(options: options).Diagnostics.Where(finding => finding.Descriptor != LinkDiagnostics.RecognisedAgainstResult).Select(finding => $"{finding.Descriptor.Code} {Snippet(finding.Location)}");

    private string Snippet(Location place)
    {
        if (!_files.TryGetValue(place.Path, out var text)) return place.Path;
        var lines = text.Split('\n');
        if (place.Line != place.EndLine) return lines[place.Line - 1][(place.Column - 1)..].Trim() + " …";
        return lines[place.Line - 1][(place.Column - 1)..(place.EndColumn - 1)];
    }

    private void Add(string root, string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            _files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllText(path, Encoding.UTF8);
    }
}
