using System.Diagnostics;
using System.Text;

namespace Antt.Tests.Support;

/// <summary>Runs the scripts of <c>tests/peers</c>: validators other people wrote, and a browser.</summary>
internal static class Peers
{
    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>What a script writes when it is given that input; it has to end well.</summary>
    public static string Run(string script, string input, params string[] arguments) => Start("node", [Path.Combine(Folder.Value, script), .. arguments], input);

    /// <summary>What a shell script beside them writes.</summary>
    public static string Check(string script, params string[] arguments) => Start("bash", [Path.Combine(Folder.Value, script), .. arguments], "");

    private static string Install()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "tests", "peers");
        Start("bash", [Path.Combine(folder, "install.sh")], "");
        return folder;
    }

    private static string Start(string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        })!;
        var answer = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return answer.GetAwaiter().GetResult();
    }
}
