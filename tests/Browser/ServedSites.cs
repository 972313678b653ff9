using System.Net;
using System.Net.Sockets;
using Antt.Cli.Commands;
using Antt.Cli.Disk;
using Antt.Site;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Site;

namespace Antt.Tests.Browser;

/// <summary>The tests that need a browser run one after another and share the sites they look at.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<ServedSites>
{
    public const string Name = "browser";
}

/// <summary>
/// Three sites in one folder, served to this machine by the tool's own server, so that each lies below a path of its own: the sample, the
/// demonstration register as the tool builds it, and the sample with hostile text in every field. The sample is served at a root, too.
/// </summary>
public sealed class ServedSites : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("antt-").FullName;
    private readonly TaskCompletionSource _stopped = new();
    private readonly LoopbackServer _below;
    private readonly LoopbackServer _root;
    private readonly Task[] _serving;

    public ServedSites()
    {
        var codes = CarriedFiles.CodePages().ToList();
        _below = Open(_folder);
        Sample = ServedSite.Write(_folder, _below.Address, "so-mau", SampleRegister.Register, new SiteOptions { Codes = [.. codes.Take(2)], BlankForms = Publication.FormsOf(SampleRegister.Register) });
        var demonstration = Published.Register(Published.Files());
        Demonstration = ServedSite.Write(_folder, _below.Address, "so-minh-hoa", demonstration, new SiteOptions { Codes = [.. codes], BlankForms = Publication.FormsOf(demonstration) });
        Hostile = ServedSite.Write(_folder, _below.Address, "so-xau", HostileRegister.Of(SampleRegister.Register), new SiteOptions { BlankForms = Publication.FormsOf(SampleRegister.Register) });
        _root = Open(Sample.Folder);
        _serving = [.. new[] { _below, _root }.Select(server => server.ServeAsync(_stopped.Task))];
    }

    public ServedSite Sample { get; }

    public ServedSite Demonstration { get; }

    public ServedSite Hostile { get; }

    /// <summary>Where the sample lies at the root of a server.</summary>
    public string Root => _root.Address;

    /// <summary>The parent of all sites, as an address of files.</summary>
    public string FileAddress => new Uri(_folder + "/").AbsoluteUri;

    public void Dispose()
    {
        _stopped.SetResult();
        Task.WaitAll(_serving);
        _below.Dispose();
        _root.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static LoopbackServer Open(string folder)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return LoopbackServer.TryOpen(folder, port)!;
    }
}
