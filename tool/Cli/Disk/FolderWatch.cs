namespace Antt.Cli.Disk;

/// <summary>Waits until something below a folder changes, then until the hand rests.</summary>
internal static class FolderWatch
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    /// <summary>Ends soon after the first change; a folder that cannot be watched counts as changed.</summary>
    public static async Task UntilChanged(string folder)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.TrySetResult();
        watcher.Created += (_, _) => changed.TrySetResult();
        watcher.Deleted += (_, _) => changed.TrySetResult();
        watcher.Renamed += (_, _) => changed.TrySetResult();
        watcher.Error += (_, _) => changed.TrySetResult();
        watcher.EnableRaisingEvents = true;
        await changed.Task.ConfigureAwait(false);
        await Task.Delay(Rest).ConfigureAwait(false);
    }
}
