using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>
/// Makes a branch with one commit on top of what is checked out, out of contents alone: neither the work tree nor what somebody has staged
/// is touched, and until the very last step nothing can be seen.
/// </summary>
/// <param name="root">The register's folder.</param>
internal sealed class GitBranch(string root)
{
    private string _complaint = "";

    /// <summary>Makes the branch.</summary>
    /// <param name="name">Its name; it must not be there yet.</param>
    /// <param name="message">The message of the commit.</param>
    /// <param name="files">The files that change, by their paths below the register.</param>
    /// <param name="problem">What git complained of; empty when all went well.</param>
    /// <returns>Whether it was made.</returns>
    public bool TryMake(string name, string message, IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files, out string problem)
    {
        var index = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var reference = "refs/heads/" + name;
            if (Line(index, null, "check-ref-format", reference) is null || Line(index, null, "rev-parse", "HEAD") is not { } head) return Failed(out problem);
            if (Line(index, null, "rev-parse", "--show-prefix") is not { } prefix || Line(index, null, "read-tree", "HEAD") is null) return Failed(out problem);
            foreach (var (path, content) in files)
            {
                if (Line(index, content, "hash-object", "-w", "--stdin") is not { } blob) return Failed(out problem);
                if (Line(index, null, "update-index", "--add", "--cacheinfo", $"100644,{blob},{prefix}{path}") is null) return Failed(out problem);
            }
            if (Line(index, null, "write-tree") is not { } tree) return Failed(out problem);
            if (Line(index, Encoding.UTF8.GetBytes(message), "commit-tree", tree, "-p", head, "-F", "-") is not { } commit) return Failed(out problem);
            problem = "";
            return Line(index, null, "update-ref", reference, commit, new string('0', commit.Length)) is not null || Failed(out problem);
        }
        finally
        {
            File.Delete(index);
        }
    }

    private bool Failed(out string problem)
    {
        problem = _complaint;
        return false;
    }

    /// <summary>The line git answers; null, with its complaint kept, when it refuses.</summary>
    private string? Line(string index, ReadOnlyMemory<byte>? input, params string[] arguments)
    {
        var start = GitCommand.Call(root, arguments);
        start.Environment["GIT_INDEX_FILE"] = index;
        try
        {
            using var process = Process.Start(start)!;
            var complaint = process.StandardError.ReadToEndAsync();
            if (input is { } bytes) process.StandardInput.BaseStream.Write(bytes.Span);
            process.StandardInput.Close();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0) return answer.TrimEnd('\n');
            _complaint = complaint.Result.Trim();
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            _complaint = fault.Message;
        }
        return null;
    }
}
