using System.Collections.Concurrent;
using Antt.Model;
using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>A whole site in memory.</summary>
internal static class MadeSite
{
    /// <summary>The files of the site, in the order they were made.</summary>
    public static IReadOnlyCollection<OutputFile> Files(PublicRegister register, SiteOptions options)
    {
        var files = new ConcurrentQueue<OutputFile>();
        SiteBuilder.Build(register, options, file => files.Enqueue(file with { Bytes = file.Bytes.ToArray() }), file => files.Enqueue(Held(file)));
        return files;
    }

    private static OutputFile Held(LongFile file)
    {
        using var bytes = new MemoryStream();
        file.Give(bytes.Write);
        return new OutputFile(file.Path, bytes.ToArray());
    }
}
