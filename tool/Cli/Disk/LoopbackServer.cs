using System.Net;

namespace Antt.Cli.Disk;

/// <summary>Serves the files of a folder to this machine alone, the way a plain web host will later serve them to everybody.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8", [".ndjson"] = "application/x-ndjson; charset=utf-8", [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8", [".xml"] = "application/xml; charset=utf-8", [".csv"] = "text/csv; charset=utf-8",
        [".png"] = "image/png", [".ico"] = "image/x-icon", [".woff2"] = "font/woff2", [".pdf"] = "application/pdf",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;

    private LoopbackServer(string folder, int port)
    {
        _folder = Path.GetFullPath(folder);
        Address = FormattableString.Invariant($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address);
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Opens the port; null when it is taken.</summary>
    public static LoopbackServer? TryOpen(string folder, int port)
    {
        var server = new LoopbackServer(folder, port);
        try
        {
            server._listener.Start();
            return server;
        }
        catch (HttpListenerException)
        {
            server.Dispose();
            return null;
        }
    }

    /// <summary>Answers until told to stop.</summary>
    public async Task ServeAsync(Task stopped)
    {
        while (true)
        {
            var next = _listener.GetContextAsync();
            if (await Task.WhenAny(next, stopped) == stopped) return;
            await AnswerAsync(await next);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = context.Response;
        try
        {
            var asked = Asked(context.Request);
            var path = asked is null ? null : Find(asked);
            response.StatusCode = path is null ? 404 : 200;
            path ??= NotFoundPage(asked);
            if (path is null) return;
            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Cache-Control"] = "no-store";
            await using var file = File.OpenRead(path);
            response.ContentLength64 = file.Length;
            if (context.Request.HttpMethod == "GET") await file.CopyToAsync(response.OutputStream);
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException)
        {
            response.Abort();
        }
    }

    /// <summary>The path that is asked for; null when it lies outside of the folder, or something else is wanted than to read.</summary>
    private string? Asked(HttpListenerRequest request)
    {
        var below = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "/").TrimStart('/');
        if (request.HttpMethod is not ("GET" or "HEAD") || below.Contains('\0', StringComparison.Ordinal)) return null;
        var path = Path.GetFullPath(below, _folder);
        return RegisterRoot.Below(_folder, path) is null ? null : path;
    }

    private static string? Find(string path)
    {
        if (Directory.Exists(path)) path = Path.Combine(path, "index.html");
        return File.Exists(path) ? path : null;
    }

    /// <summary>The page for what is not there: that of the nearest folder which has one, as hosts do; null when none has.</summary>
    private string? NotFoundPage(string? asked)
    {
        for (var folder = asked ?? _folder; folder is not null && folder.Length >= _folder.Length; folder = Path.GetDirectoryName(folder))
        {
            var page = Path.Combine(folder, "404.html");
            if (File.Exists(page)) return page;
        }
        return null;
    }
}
