namespace Antt.Fuzz.Running;

/// <summary>Where things lie in the repository this program was built in.</summary>
internal static class Places
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Repo.sln"))) return folder;
        throw new InvalidOperationException("Repo.sln was not found above " + AppContext.BaseDirectory);
    }
}
