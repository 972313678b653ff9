using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Antt.Mutation;

/// <summary>Compiles the Model in memory, as it is or changed.</summary>
internal sealed partial class ModelCompiler
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The folders of the Model whose code is changed: what judges, who decides, and by when.</summary>
    private static readonly string[] Folders = ["Assessment", "Authority", "Calendar", "Criteria"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);
    private readonly ImmutableDictionary<string, SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;

    public ModelCompiler(string repositoryRoot)
    {
        var model = Path.Combine(repositoryRoot, "tool", "Model");
        _trees = Directory.EnumerateFiles(model, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToImmutableDictionary(path => path, path => Parse(File.ReadAllText(path), path));
        Subjects =
        [
            .. Folders.SelectMany(folder => _trees.Values.Where(tree => tree.FilePath.StartsWith(Path.Combine(model, folder) + "/", StringComparison.Ordinal))
                .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)),
        ];
        _references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    /// <summary>The files whose code is changed; no two have the same name.</summary>
    public ImmutableArray<SyntaxTree> Subjects { get; }

    /// <summary>The Model with one change; null when that does not compile.</summary>
    public byte[]? With(Mutant mutant)
    {
        var tree = TreeOf(mutant);
        var text = tree.GetText().WithChanges(new TextChange(new TextSpan(mutant.Start, mutant.Length), mutant.Changed)).ToString();
        return Emit(Compile(_trees.SetItem(tree.FilePath, Guarded(Parse(text, tree.FilePath).GetRoot(), tree.FilePath))), out _);
    }

    /// <summary>The Model with as many of the mutants in it as the language allows, and where each stands.</summary>
    public (byte[] Bytes, Placing[] Placings) WithSwitches(IReadOnlyList<Mutant> mutants)
    {
        var placings = mutants.Select(mutant => Places.First(NodeOf(mutant))).ToArray();
        var files = mutants.ToLookup(TreeOf);
        var compilation = Compile(_trees);
        var changed = files.Select(static file => file.Key).ToList();
        while (changed.Count > 0)
        {
            foreach (var file in changed)
            {
                var written = Guarded(Writer(files[file], placings).Visit(file.GetRoot())!, file.FilePath);
                compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == file.FilePath), written);
            }
            changed = [.. changed.Where(file => Displace(compilation, file, mutants, placings))];
        }
        return (Emit(compilation, out var faults) ?? throw new InvalidOperationException(string.Join('\n', faults.Take(20))), placings);
    }

    /// <summary>Gives the mutants of a file to which the language objects another place; false when it objects to none.</summary>
    private bool Displace(CSharpCompilation compilation, SyntaxTree file, IReadOnlyList<Mutant> mutants, Placing[] placings)
    {
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == file.FilePath);
        var faults = compilation.GetSemanticModel(tree).GetDiagnostics().Where(static fault => fault.Severity == DiagnosticSeverity.Error).ToList();
        var around = faults.Select(Around).ToList();
        if (around.Any(static found => found.Numbers.Count == 0)) throw new InvalidOperationException(string.Join('\n', faults.Take(20)));
        foreach (var number in around.Where(static found => found.IsCopy).SelectMany(static found => found.Numbers)) placings[number] = Placing.Impossible;
        foreach (var number in around.Where(static found => !found.IsCopy).SelectMany(static found => found.Numbers).Distinct())
            placings[number] = Places.After(placings[number], NodeOf(mutants[number]));
        return faults.Count > 0;
    }

    private SwitchWriter Writer(IEnumerable<Mutant> here, Placing[] placings)
    {
        var placed = here.ToLookup(mutant => placings[mutant.Number]);
        return new SwitchWriter(
            placed[Placing.Compared].ToLookup(mutant => Places.ComparedWith(NodeOf(mutant))!.Span),
            placed[Placing.Switched].ToLookup(mutant => new TextSpan(mutant.Start, mutant.Length)),
            placed[Placing.ByBody].ToLookup(mutant => Places.BodyOf(NodeOf(mutant))!.SpanStart));
    }

    private SyntaxTree TreeOf(Mutant mutant) => Subjects.Single(tree => Path.GetFileName(tree.FilePath) == mutant.File);

    private SyntaxNode NodeOf(Mutant mutant) =>
        TreeOf(mutant).GetRoot().FindNode(new TextSpan(mutant.Start, mutant.Length), getInnermostNodeForTie: true);

    /// <summary>The mutant in whose copy of a body the language objects, or else those in the statement or member.</summary>
    private static (IReadOnlyList<int> Numbers, bool IsCopy) Around(Diagnostic fault)
    {
        for (var node = fault.Location.SourceTree!.GetRoot().FindNode(fault.Location.SourceSpan); node is not null; node = node.Parent)
        {
            if (node.Parent is IfStatementSyntax choice && choice.Statement == node && WholeSwitch().Match(choice.Condition.ToString()) is { Success: true } copy)
                return ([Number(copy)], true);
            if (AnySwitch().Matches(node.ToString()).Select(Number).ToList() is { Count: > 0 } found) return (found, false);
        }
        return ([], false);
    }

    private CSharpCompilation Compile(ImmutableDictionary<string, SyntaxTree> trees)
    {
        using var source = typeof(ModelCompiler).Assembly.GetManifestResourceStream("Switch.cs")!;
        using var reader = new StreamReader(source);
        return CSharpCompilation.Create(
            "Antt.Model", [.. trees.Values, Parse(Usings, "usings.cs"), Parse(reader.ReadToEnd(), "Switch.cs")], _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true, optimizationLevel: OptimizationLevel.Release));
    }

    private static byte[]? Emit(CSharpCompilation compilation, out IReadOnlyList<Diagnostic> faults)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        faults = [.. result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error)];
        return result.Success ? stream.ToArray() : null;
    }

    /// <summary>A changed file with its loops counted.</summary>
    private static SyntaxTree Guarded(SyntaxNode root, string path) =>
        Parse(new LoopGuard().Visit(Parse(root.ToFullString(), path).GetRoot())!.ToFullString(), path);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path);

    private static int Number(Match found) => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Switch\.(?:Is|Pick)\((\d+)[,)]")]
    private static partial Regex AnySwitch();

    [GeneratedRegex(@"^global::Antt\.Mutation\.Switch\.Is\((\d+)\)$")]
    private static partial Regex WholeSwitch();
}
