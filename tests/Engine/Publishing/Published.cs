using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Publishing;

/// <summary>The demonstration register, changed or not, as it is published.</summary>
internal static class Published
{
    /// <summary>The files of the demonstration register, by path below its root; every call gives files of its own.</summary>
    public static SortedDictionary<string, byte[]> Files()
    {
        var root = RepositoryRoot.Find();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "data"), "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        return files;
    }

    /// <summary>What is published of a register, as of its own day or another.</summary>
    public static PublicRegister Register(SortedDictionary<string, byte[]> files, DateOnly? asOf = null)
    {
        var export = new PublicExport();
        var run = Pipeline.Run(new MemoryTree(files), new RunOptions(new DateOnly(2030, 1, 1)) { AsOf = asOf, Nominated = (_, result) => export.AddModel(result), Entered = export.AddEntered }, export.Add);
        return export.Build(run.Frame!, run.AsOf);
    }

    /// <summary>The published files of a register as texts, by path.</summary>
    public static SortedDictionary<string, string> Texts(IEnumerable<OutputFile> files)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files) texts.Add(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        return texts;
    }

    /// <summary>Changes a JSON file of a register.</summary>
    public static void Change(this SortedDictionary<string, byte[]> files, string path, Action<JsonObject> change)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(files[path])!.AsObject();
        change(document);
        files[path] = Encoding.UTF8.GetBytes(document.ToJsonString());
    }
}
