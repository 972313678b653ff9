using Antt.Mutation;
using Antt.Tests.Support;

// Changes the code that judges, one place at a time, and sees whether a test notices. Told in tests/README.md.
var root = RepositoryRoot.Find();
var compiler = new ModelCompiler(root);
var mutants = new List<Mutant>();
foreach (var tree in compiler.Subjects)
    if (args.Length == 0 || args.Any(name => Path.GetFileName(tree.FilePath).StartsWith(name, StringComparison.Ordinal) || tree.FilePath.Contains($"/Model/{name}/", StringComparison.Ordinal)))
        mutants.AddRange(MutantFinder.In(tree, mutants.Count));
var equivalent = Equivalents.Read(Path.Combine(root, "tests/Mutation/equivalent.txt"));
var run = new MutationRun(compiler, mutants, equivalent, Console.Out, Console.Error);
return run.Run() ? 0 : 1;
