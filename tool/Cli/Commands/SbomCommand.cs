using System.CommandLine;
using Antt.Engine.Supply;

namespace Antt.Cli.Commands;

/// <summary><c>antt sbom</c>: the packages the tool was built from, as it carries them along.</summary>
internal static class SbomCommand
{
    public static void Furnish(Command command, Screen screen) => command.SetAction(_ =>
    {
        var version = typeof(SbomCommand).Assembly.GetName().Version!.ToString(3);
        Paint.Bytes(screen, stream => BillOfMaterials.Write("antt", version, CarriedFiles.Supply("packages.lock.json"), CarriedFiles.Supply("packages.json"), stream));
        return (int)ExitCode.Clean;
    });
}
