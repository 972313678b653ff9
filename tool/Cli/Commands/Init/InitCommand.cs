using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Cli.Commands.Init;

/// <summary><c>antt init</c>: an empty register for a real locality, which passes its own check before it is written.</summary>
internal static class InitCommand
{
    private static readonly string[] Levels = ["xa", "tinh"];
    private static readonly string[] ProvinceKinds = ["tinh", "thanh-pho"];
    private static readonly string[] CommuneKinds = ["xa", "phuong", "dac-khu"];

    public static void Furnish(Command command, Screen screen)
    {
        var folder = new Argument<string>("folder") { HelpName = screen.In(CliText.FolderName), Description = screen.In(InitText.FolderPurpose) };
        var level = Choices.Limit(Text("--level", InitText.LevelPurpose, InitText.NameValue), screen, static () => Levels);
        var code = Text("--place-code", InitText.CodePurpose, InitText.CodeValue);
        var name = Text("--place-name", InitText.NamePurpose, InitText.NameValue);
        var kind = Choices.Limit(Text("--kind", InitText.KindPurpose, InitText.NameValue), screen, static () => [.. ProvinceKinds, .. CommuneKinds]);
        var provinceCode = Text("--province-code", InitText.ProvinceCodePurpose, InitText.CodeValue);
        var provinceName = Text("--province-name", InitText.ProvinceNamePurpose, InitText.NameValue);
        var provinceKind = Choices.Limit(Text("--province-kind", InitText.ProvinceKindPurpose, InitText.NameValue), screen, static () => ProvinceKinds);
        var since = Choices.Day("--since", screen.In(InitText.SincePurpose), screen);
        var year = Choices.Year("--year", screen.In(InitText.YearPurpose), screen);
        var forge = Choices.Limit(Text("--forge", InitText.ForgePurpose, InitText.NameValue), screen, static () => [.. ForgeFiles.Known]);
        var tool = Text("--tool", InitText.ToolPurpose, InitText.FileValue);
        var toolUrl = Text("--tool-url", InitText.ToolUrlPurpose, InitText.AddressValue);
        command.Add(folder);
        foreach (var option in new Option[] { level, code, name, kind, provinceCode, provinceName, provinceKind, since, year, forge, tool, toolUrl }) command.Add(option);
        command.SetAction(parsed =>
        {
            var questions = new Questions(screen);
            var chosen = questions.Answer(level, parsed, InitText.LevelPurpose);
            var isProvince = chosen == "tinh";
            var first = parsed.GetValue(since) ?? new DateOnly(2025, 7, 1);
            var own = new NewPlace(
                questions.Answer(code, parsed, InitText.CodePurpose), questions.Answer(name, parsed, InitText.NamePurpose),
                parsed.GetValue(kind) ?? chosen, first);
            var province = isProvince ? own : new NewPlace(
                questions.Answer(provinceCode, parsed, InitText.ProvinceCodePurpose), questions.Answer(provinceName, parsed, InitText.ProvinceNamePurpose),
                parsed.GetValue(provinceKind) ?? "tinh", first);
            if (questions.Open.Count > 0) return (int)screen.Refuse(InitText.Missing(string.Join(", ", questions.Open)));
            if (!(isProvince ? ProvinceKinds : CommuneKinds).Contains(own.Kind)) return (int)screen.Refuse(InitText.KindAtLevel(own.Kind, chosen));
            foreach (var (option, place) in new[] { (code, own), (provinceCode, province) })
                if (!place.HasOfficialCode) return (int)screen.Refuse(InitText.BadCode(option.Name, place.Code));
            var plan = new NewRegister(province, isProvince ? null : own, parsed.GetValue(year) ?? screen.Environment.Today.Year);
            ToolPin? pin = null;
            if (parsed.GetValue(tool) is { } build && !ToolPin.TryOf(build, parsed.GetValue(toolUrl), screen.Environment.CurrentFolder, out pin)) return (int)screen.Refuse(InitText.NoTool(build));
            return (int)Run(screen, parsed.GetRequiredValue(folder), plan, parsed.GetValue(forge) ?? ForgeFiles.None, pin);
        });

        Option<string> Text(string option, Words purpose, Words value) => new(option) { Description = screen.In(purpose), HelpName = screen.In(value) };
    }

    private static ExitCode Run(Screen screen, string given, NewRegister plan, string forge, ToolPin? pin)
    {
        var folder = Path.GetFullPath(given, screen.Environment.CurrentFolder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git")))
            return screen.Refuse(InitText.NotEmpty(given));

        var files = plan.Files();
        var register = new MemoryTree(files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Path, file.Bytes.ToArray())));
        var summary = Pipeline.Run(register, new RunOptions(screen.Environment.Today));
        Paint.Lines(screen, stream => ReportFormats.All[0].Write(summary, screen.Language, stream));
        if (summary.HasErrors || summary.Frame is not { } frame) return OpenRegister.Close(screen.Out, screen, summary, "antt init");

        files = [.. files, .. ForgeFiles.Of(forge, frame, summary.AsOf).Select(file => pin?.In(file) ?? file)];
        WholeFiles.Write(folder, files);
        screen.Print(InitText.Written(files.Count, given));
        if (forge != ForgeFiles.None) screen.Print(pin is null ? InitText.PinTheTool : InitText.Pinned(pin.Address, pin.Sum));
        return OpenRegister.Close(screen.Out, screen, summary, $"cd {given} && antt check");
    }
}
