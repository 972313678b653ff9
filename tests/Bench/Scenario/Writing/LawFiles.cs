using System.Reflection;

namespace Antt.Bench.Scenario.Writing;

/// <summary>The repository's own law data (instruments, rulebooks, the nation's profile), carried inside this program.</summary>
internal static class LawFiles
{
    private const string Prefix = "law/";

    public static void Write(RegisterFolder folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var content = new MemoryStream();
            using var resource = assembly.GetManifestResourceStream(name)!;
            resource.CopyTo(content);
            folder.WriteBytes(name[Prefix.Length..], content.GetBuffer().AsSpan(0, (int)content.Length));
        }
    }
}
