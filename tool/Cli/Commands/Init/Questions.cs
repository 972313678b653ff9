using System.CommandLine;
using Antt.Cli.Text;
using Antt.Model;

namespace Antt.Cli.Commands.Init;

/// <summary>Takes answers from the command line, or from the person where one can be asked; remembers what stayed open.</summary>
internal sealed class Questions(Screen screen)
{
    /// <summary>The options nobody gave a value for.</summary>
    public List<string> Open { get; } = [];

    /// <summary>The value of an option; empty when it stays open.</summary>
    public string Answer(Option<string> option, ParseResult parsed, Words purpose)
    {
        var value = parsed.GetValue(option);
        if (value is null && screen.Environment.Input is { } input)
        {
            screen.Error.Write(screen.In(InitText.Ask(option.Name, purpose)));
            value = input.ReadLine();
        }
        value = value?.Trim().Normalize();
        if (string.IsNullOrEmpty(value)) Open.Add(option.Name);
        return value ?? "";
    }
}
