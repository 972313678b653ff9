using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Antt.Mutation;

/// <summary>Compiles the Model in memory, as it is or changed.</summary>
internal sealed partial class ModelCompiler
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

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
        _references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    /// <summary>The files whose code judges.</summary>
    public IEnumerable<SyntaxTree> Judging =>
        _trees.Values.Where(tree => tree.FilePath.Contains("/Model/Criteria/", StringComparison.Ordinal) || tree.FilePath.Contains("/Model/Assessment/", StringComparison.Ordinal))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal);

    /// <summary>The Model with one change.</summary>
    public byte[]? With(Mutant mutant)
    {
        var tree = Judging.First(candidate => Path.GetFileName(candidate.FilePath) == mutant.File);
        var text = tree.GetText().WithChanges(new TextChange(new TextSpan(mutant.Start, mutant.Length), mutant.Changed));
        return Emit(_trees.SetItem(tree.FilePath, Parse(text.ToString(), tree.FilePath)).Values, out _);
    }

    /// <summary>The Model with as many of the mutants behind switches as the language allows, and the numbers of the others.</summary>
    public (byte[] Bytes, IReadOnlySet<int> Left) WithSwitches(IReadOnlyList<Mutant> mutants)
    {
        var left = new HashSet<int>();
        while (true)
        {
            var trees = _trees;
            foreach (var tree in Judging)
            {
                var here = mutants.Where(mutant => mutant.File == Path.GetFileName(tree.FilePath) && !left.Contains(mutant.Number)
                    && MutantFinder.CanSwitch(NodeOf(tree, mutant))).ToLookup(mutant => (mutant.Start, mutant.Length));
                var root = new SwitchWriter(here).Visit(tree.GetRoot())!;
                trees = trees.SetItem(tree.FilePath, Parse(root.ToFullString(), tree.FilePath));
            }
            if (Emit(trees.Values, out var faults) is { } bytes)
                return (bytes, mutants.Where(mutant => left.Contains(mutant.Number) || !bytes.AsSpan().IsEmpty && !IsSwitched(trees, mutant)).Select(mutant => mutant.Number).ToHashSet());
            var before = left.Count;
            foreach (var fault in faults) left.UnionWith(Around(fault));
            if (left.Count == before) throw new InvalidOperationException(string.Join('\n', faults.Take(20)));
        }
    }

    private static bool IsSwitched(ImmutableDictionary<string, SyntaxTree> trees, Mutant mutant) =>
        trees.Values.Any(tree => Path.GetFileName(tree.FilePath) == mutant.File
            && tree.GetText().ToString().Contains(string.Create(CultureInfo.InvariantCulture, $"Switch.Is({mutant.Number})"), StringComparison.Ordinal));

    private static SyntaxNode NodeOf(SyntaxTree tree, Mutant mutant) =>
        tree.GetRoot().FindNode(new TextSpan(mutant.Start, mutant.Length), getInnermostNodeForTie: true);

    /// <summary>The mutants in the statement or member in which the language objects.</summary>
    private static List<int> Around(Diagnostic fault)
    {
        var tree = fault.Location.SourceTree!;
        var node = tree.GetRoot().FindNode(fault.Location.SourceSpan);
        for (; node is not null; node = node.Parent)
        {
            var found = Number().Matches(node.ToString()).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            if (found.Count > 0) return found;
        }
        return [];
    }

    private byte[]? Emit(IEnumerable<SyntaxTree> trees, out IReadOnlyList<Diagnostic> faults)
    {
        using var source = typeof(ModelCompiler).Assembly.GetManifestResourceStream("Switch.cs")!;
        using var reader = new StreamReader(source);
        var compilation = CSharpCompilation.Create(
            "Antt.Model", [.. trees, Parse(Usings, "usings.cs"), Parse(reader.ReadToEnd(), "Switch.cs")], _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true, optimizationLevel: OptimizationLevel.Release));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        faults = [.. result.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error)];
        return result.Success ? stream.ToArray() : null;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path);

    [GeneratedRegex(@"Switch\.Is\((\d+)\)")]
    private static partial Regex Number();
}
