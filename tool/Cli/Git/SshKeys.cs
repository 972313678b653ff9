using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>What the machine's ssh-keygen does for the tool: tells whether signatures of commits can be checked, and signs.</summary>
internal static class SshKeys
{
    private const string FirstLine = "-----BEGIN SSH SIGNATURE-----";
    private const string LastLine = "-----END SSH SIGNATURE-----";

    /// <summary>Whether there is a command ssh-keygen.</summary>
    public static bool CanBeRead => Ask([], "-?") is not null;

    /// <summary>The public half of a key, its sort and its content; null where the file holds none, or nobody gave its passphrase.</summary>
    /// <param name="file">The file of the private key, or of the public key whose private half an agent holds.</param>
    public static string? PublicHalf(string file)
    {
        var line = File.Exists(file + ".pub") ? File.ReadAllText(file + ".pub") : File.ReadAllText(file) is var own && own.StartsWith("-----", StringComparison.Ordinal) ? Ask([], "-y", "-f", file)?.Text : own;
        return line?.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var sort, var content, ..] ? $"{sort} {content}" : null;
    }

    /// <summary>Signs bytes; null where that did not work.</summary>
    /// <param name="file">The file of the key.</param>
    /// <param name="use">What the signature is for.</param>
    /// <param name="message">What is signed.</param>
    /// <returns>The signature, base64 without line feeds.</returns>
    public static string? Sign(string file, string use, byte[] message)
    {
        if (Ask(message, "-q", "-Y", "sign", "-n", use, "-f", file) is not { IsGood: true } said) return null;
        var (start, end) = (said.Text.IndexOf(FirstLine, StringComparison.Ordinal), said.Text.IndexOf(LastLine, StringComparison.Ordinal));
        return start < 0 || end < start ? null : said.Text[(start + FirstLine.Length)..end].ReplaceLineEndings("").Trim();
    }

    private static GitAnswer? Ask(byte[] input, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ssh-keygen", arguments)
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.ASCII, UseShellExecute = false, CreateNoWindow = true,
            });
            if (process is null) return null;
            var complaint = process.StandardError.ReadToEndAsync();
            try
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It gave up before it had read everything; its exit code says so.
            }
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new GitAnswer(process.ExitCode, text, complaint.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
