using System.Text;
using Antt.Engine;
using Antt.Engine.Reference;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Model.Law;

namespace Antt.Cli.Commands;

/// <summary>The files the tool carries along for a new register: the national law as data, the schemas, the editor's settings, the pages about its codes and the cases of the law.</summary>
internal static class CarriedFiles
{
    private const string Prefix = "carried/";
    private const string PagePrefix = "pages/";
    private const string CasePrefix = "cases/";
    private const string RulebookFolder = "data/rulebooks/";

    /// <summary>All of them, in order of their paths.</summary>
    public static IEnumerable<OutputFile> All() => Below(Prefix);

    /// <summary>What a forge runs in a register of its own: the jobs, and the pin of the tool they use.</summary>
    /// <param name="forge">The forge, for instance <c>github</c>.</param>
    public static IEnumerable<OutputFile> OfForge(string forge) => Below($"forge/{forge}/").Concat(Below("forge/pin/"));

    /// <summary>The ids of the rulebooks among them.</summary>
    public static IEnumerable<string> Rulebooks() =>
        Names(Prefix).Where(path => path.StartsWith(RulebookFolder, StringComparison.Ordinal)).Select(path => path[RulebookFolder.Length..^".json".Length]);

    /// <summary>The page about each kind of finding, in order of the codes.</summary>
    public static IEnumerable<CodePage> CodePages() => DiagnosticCatalogue.All.Select(PageOf);

    /// <summary>The page about a kind of finding.</summary>
    public static CodePage PageOf(DiagnosticDescriptor kind)
    {
        var path = $"{kind.Code}-{kind.Slug}.md";
        return CodePageReader.Read(kind, CaseFile.Parse(path, Encoding.UTF8.GetString(Read(PagePrefix + path))));
    }

    /// <summary>The examples of the law, in order of the paths of their cases.</summary>
    public static IEnumerable<LawExample> LawExamples() =>
        Names(CasePrefix).SelectMany(path => LawExampleReader.Read(CaseFile.Parse(path, Encoding.UTF8.GetString(Read(CasePrefix + path)))));

    /// <summary>The template of a paper, for who has none of their own.</summary>
    /// <param name="name">Its name, for instance <c>quyet-dinh</c>.</param>
    public static string PaperTemplate(string name) => Encoding.UTF8.GetString(Read($"templates/{name}.md"));

    /// <summary>A file about the packages the tool was built from: their lock file, or their licences.</summary>
    /// <param name="name">Its name.</param>
    public static byte[] Supply(string name) => Read("supply/" + name);

    private static IEnumerable<OutputFile> Below(string prefix) => Names(prefix).Select(path => new OutputFile(path, Read(prefix + path)));

    private static IEnumerable<string> Names(string prefix) => typeof(CarriedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..].Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var resource = typeof(CarriedFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
