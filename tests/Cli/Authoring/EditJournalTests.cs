using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Edits;
using Antt.Engine.Authoring;

namespace Antt.Tests.Cli.Authoring;

/// <summary>An edit is made whole or not at all, whatever happens in between.</summary>
public sealed class EditJournalTests
{
    private const string Old = "data/units/P1-2025-07-01/X1-2025-07-01/thon-a/unit.json";
    private const string New = "data/units/P1-2025-07-01/X1-2025-07-01/thon-b/unit.json";
    private const string Gone = "data/register.json";

    [Fact]
    public void A_kill_at_any_step_leaves_the_register_as_before_or_as_after()
    {
        var kills = 0;
        for (var step = 0; ; step++)
        {
            using var folder = Register();
            var before = Content(folder.Path);
            var edit = Edit(folder.Path);
            var left = step;
            var (last, killed) = ("", false);
            try
            {
                new EditJournal(folder.Path, name =>
                {
                    last = name;
                    if (left-- == 0) throw new KilledException();
                }).Apply(edit);
            }
            catch (KilledException)
            {
                killed = true;
            }
            Assert.Equal(EditState.Done, new EditJournal(folder.Path).Recover().State);
            var now = Content(folder.Path);
            var final = last.StartsWith("place", StringComparison.Ordinal) || last is "close" or "clear" || !killed;
            Assert.Equal(final ? After : before, now);
            // Whatever was left over, the next edit goes through.
            Assert.Equal(EditState.Done, new EditJournal(folder.Path).Apply(Edit(folder.Path)).State);
            Assert.Equal(After, Content(folder.Path));
            if (!killed) break;
            kills++;
        }
        Assert.True(kills >= 9, $"only {kills} steps");
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_never_overwritten()
    {
        using var folder = Register();
        var edit = Edit(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, Old), "somebody else");
        Assert.Equal(new EditOutcome(EditState.ChangedMeanwhile, Old), new EditJournal(folder.Path).Apply(edit));
        Assert.False(File.Exists(Path.Combine(folder.Path, New)));
        Assert.Equal("somebody else", File.ReadAllText(Path.Combine(folder.Path, Old)));
    }

    [Fact]
    public void A_file_that_came_meanwhile_is_never_overwritten()
    {
        using var folder = Register();
        var edit = Edit(folder.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, New))!);
        File.WriteAllText(Path.Combine(folder.Path, New), "somebody else");
        Assert.Equal(EditState.ChangedMeanwhile, new EditJournal(folder.Path).Apply(edit).State);
        Assert.True(File.Exists(Path.Combine(folder.Path, Gone)));
    }

    [Fact]
    public void What_was_changed_after_a_kill_is_kept_and_named()
    {
        using var folder = Register();
        Assert.Throws<KilledException>(() => new EditJournal(folder.Path, name =>
        {
            if (name.StartsWith("place", StringComparison.Ordinal)) throw new KilledException();
        }).Apply(Edit(folder.Path)));
        File.WriteAllText(Path.Combine(folder.Path, Old), "somebody else");
        Assert.Equal(new EditOutcome(EditState.ChangedMeanwhile, Old), new EditJournal(folder.Path).Recover());
        Assert.Equal("somebody else", File.ReadAllText(Path.Combine(folder.Path, Old)));
    }

    [Fact]
    public void Two_writers_do_not_meet()
    {
        using var folder = Register();
        var edit = Edit(folder.Path);
        EditOutcome? second = null;
        new EditJournal(folder.Path, name =>
        {
            if (name == "mark") second = new EditJournal(folder.Path).Apply(edit);
        }).Apply(edit);
        Assert.Equal(EditState.Busy, second?.State);
        Assert.Equal(After, Content(folder.Path));
    }

    /// <summary>Whoever hands over a register, in a commit or an archive, could put an edit beside it that this machine never wrote.</summary>
    [Theory]
    [InlineData("data/register.json")]
    [InlineData("../ngoai.txt")]
    [InlineData("data/../../ngoai.txt")]
    [InlineData(".git/hooks/post-checkout")]
    public void An_edit_that_came_with_the_register_is_never_finished(string path)
    {
        using var folder = Register();
        var before = Content(folder.Path);
        Bring(folder.Path, "0001-01-01", path);
        Assert.Equal(new EditOutcome(EditState.Foreign, ".antt/edit-1"), new EditJournal(folder.Path).Recover());
        // Even where somebody knew what tells this machine's folder from others.
        File.WriteAllText(Path.Combine(folder.Path, OwnFolder.Name, ".gitignore"), "*\n");
        if (path != "data/register.json") Bring(folder.Path, OwnFolder.BirthOf(Path.Combine(folder.Path, OwnFolder.Name))!, path);
        Assert.Equal(EditState.Foreign, new EditJournal(folder.Path).Recover().State);
        Assert.Equal(before, Content(folder.Path));
        Assert.False(File.Exists(Path.GetFullPath(Path.Combine(folder.Path, path == "data/register.json" ? "ngoai.txt" : path))));
        Assert.Equal(EditState.Done, new EditJournal(folder.Path).Apply(Edit(folder.Path)).State);
        Assert.Equal(After, Content(folder.Path));
    }

    [Fact]
    public void Nothing_is_written_through_a_folder_that_leads_elsewhere()
    {
        using var folder = Register();
        using var elsewhere = new TemporaryFolder();
        var edit = Edit(folder.Path);
        Directory.CreateSymbolicLink(Path.GetDirectoryName(Path.Combine(folder.Path, New))!, elsewhere.Path);
        Assert.Equal(new EditOutcome(EditState.CannotWrite, New), new EditJournal(folder.Path).Apply(edit));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
        Assert.True(File.Exists(Path.Combine(folder.Path, Gone)));
    }

    [Fact]
    public void Git_never_sees_what_the_tool_keeps_for_itself()
    {
        using var folder = Register();
        new EditJournal(folder.Path).Apply(Edit(folder.Path));
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(folder.Path, OwnFolder.Name, ".gitignore")));
        Assert.Equal([".gitignore", "lock"], Directory.EnumerateFileSystemEntries(Path.Combine(folder.Path, OwnFolder.Name)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(new DiskTree(folder.Path).Entries, entry => entry.Path.Contains(OwnFolder.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_shows_the_register_as_it_will_be()
    {
        using var folder = Register();
        var edit = Edit(folder.Path);
        var overlay = new OverlayTree(new DiskTree(folder.Path), edit);
        Assert.Equal([Old, New], overlay.Entries.Select(entry => entry.Path));
        Assert.Equal("new", Encoding.UTF8.GetString(overlay.BytesAt(New)!));
        Assert.Equal("changed", Encoding.UTF8.GetString(overlay.BytesAt(Old)!));
        Assert.Null(overlay.BytesAt(Gone));
        Assert.True(RegisterEdit.Of(overlay, Wanted).IsEmpty);
    }

    private static SortedDictionary<string, string> After => new(StringComparer.Ordinal) { [New] = "new", [Old] = "changed" };

    private static KeyValuePair<string, byte[]?>[] Wanted =>
        [new(New, "new"u8.ToArray()), new(Old, "changed"u8.ToArray()), new(Gone, null)];

    private static TemporaryFolder Register()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, Old))!);
        File.WriteAllText(Path.Combine(folder.Path, Old), "old");
        File.WriteAllText(Path.Combine(folder.Path, Gone), "register");
        return folder;
    }

    /// <summary>Puts a final edit beside a register that would write one file.</summary>
    private static void Bring(string root, string birth, string path)
    {
        var stage = Directory.CreateDirectory(Path.Combine(root, OwnFolder.Name, "edit-1")).FullName;
        var now = Path.Combine(root, path) is var file && File.Exists(file) ? Sum(File.ReadAllBytes(file)) : "-";
        File.WriteAllText(Path.Combine(stage, "0"), "brought along");
        File.WriteAllLines(Path.Combine(stage, "manifest"), [birth, $"0 {now} {Sum("brought along"u8.ToArray())} {path}"]);
        File.WriteAllText(Path.Combine(stage, "final"), "");
    }

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    private static RegisterEdit Edit(string root) => RegisterEdit.Of(new DiskTree(root), Wanted);

    private static SortedDictionary<string, string> Content(string root) => new(
        Directory.EnumerateFiles(Path.Combine(root, "data"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);

    private sealed class KilledException : Exception;
}
