using System.CommandLine;
using Antt.Model;

namespace Antt.Cli.CommandLine;

/// <summary>The one option every command has: the language to speak.</summary>
internal static class LanguageOption
{
    private static string Name => CommandList.Language.Name;

    /// <summary>Looks for the option before anything is parsed, because even the words of a parse error depend on it.</summary>
    public static Language Foresee(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var value = args[i] == Name && i + 1 < args.Length ? args[i + 1]
                : args[i].StartsWith($"{Name}=", StringComparison.Ordinal) ? args[i][(Name.Length + 1)..] : null;
            if (value is not null) return value == "en" ? Language.English : Language.Vietnamese;
        }
        return Language.Vietnamese;
    }

    /// <summary>The option itself.</summary>
    public static Option<string> Create(Screen screen) =>
        Choices.Limit(
            new Option<string>(Name) { Description = screen.In(CommandList.Language.Purpose), HelpName = CommandList.Language.ValueName, Recursive = true },
            screen, static () => CommandList.Language.Values);
}
