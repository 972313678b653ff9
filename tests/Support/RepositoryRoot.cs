namespace Antt.Tests.Support;

/// <summary>Where the repository stands that these tests were built from.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds Repo.sln, found upwards from the tests' own folder.</summary>
    public static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Repo.sln"))) return folder;
        throw new InvalidOperationException("Repo.sln was not found above " + AppContext.BaseDirectory);
    }
}
