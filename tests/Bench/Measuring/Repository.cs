namespace Antt.Bench.Measuring;

/// <summary>Where things lie in the repository this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Schemas => Path.Combine(Root, "schemas");

    /// <summary>Everything the benches make.</summary>
    public static string Output => Path.Combine(Root, "artifacts", "bench");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Repo.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benches run from a build inside the repository; Repo.sln was not found above this program.");
    }
}
