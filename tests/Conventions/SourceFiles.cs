using Antt.Tests.Support;

namespace Antt.Tests.Conventions;

/// <summary>The files of the repository that people write, by path below its root.</summary>
internal static class SourceFiles
{
    private static readonly string[] Skipped = ["artifacts", "bin", "obj", "node_modules", ".git", ".vs", "TestResults"];

    public static string Root { get; } = RepositoryRoot.Find();

    /// <summary>Files with one of the endings, below one of the folders (the whole repository when none is given), ordinal.</summary>
    public static IEnumerable<string> With(string[] endings, params string[] folders) =>
        (folders.Length == 0 ? [""] : folders)
        .Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists).SelectMany(Below)
        .Where(path => endings.Length == 0 || endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path) != ".git")
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(Below));
}
