using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;

namespace Antt.Cli.Commands.Init;

/// <summary>The build of the tool that a forge uses for a register: where it is fetched, and the hash of its bytes.</summary>
/// <param name="Address">Where it is fetched.</param>
/// <param name="Sum">SHA-256, in hexadecimal.</param>
internal sealed record ToolPin(string Address, string Sum)
{
    private const string PinFile = ".antt/tool";

    /// <summary>What a portable build for the forge's machines is called in its folder.</summary>
    private const string Program = "antt";

    /// <summary>The pin of a build at hand; false when there is none.</summary>
    /// <param name="build">The program, or the folder it lies in.</param>
    /// <param name="address">Where it can be fetched; null when only this machine has it.</param>
    /// <param name="folder">Where a relative path begins.</param>
    /// <param name="pin">The pin.</param>
    public static bool TryOf(string build, string? address, string folder, [NotNullWhen(true)] out ToolPin? pin)
    {
        pin = null;
        var path = Path.GetFullPath(build, folder);
        if (Directory.Exists(path)) path = Path.Combine(path, Program);
        if (!File.Exists(path)) return false;
        using var bytes = File.OpenRead(path);
        pin = new ToolPin(address ?? new Uri(path).AbsoluteUri, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return true;
    }

    /// <summary>A file of the forge, with the pin in it where it holds one.</summary>
    public OutputFile In(OutputFile file) => file.Path != PinFile ? file
        : file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\nurl=\n", $"\nurl={Address}\n", StringComparison.Ordinal).Replace("\nsha256=\n", $"\nsha256={Sum}\n", StringComparison.Ordinal)) };
}
