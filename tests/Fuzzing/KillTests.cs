using Antt.Fuzz.Killing;
using Antt.Fuzz.Running;
using Xunit.Abstractions;

namespace Antt.Tests.Fuzzing;

/// <summary>Every command that writes, killed at moments of chance; <c>dotnet run -c Release --project tests/Fuzz -- kill 500</c> kills more often.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Moments = 3;

    public static TheoryData<string> Commands => [.. Scene.All().Select(static scene => scene.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_killed_command_leaves_everything_as_before_or_as_after(string command)
    {
        using var run = KillRun.Of(Scene.All().Single(scene => scene.Name == command), FuzzRun.DefaultSeed);
        for (var moment = 0; moment < Moments; moment++)
        {
            var damage = run.Once();
            Assert.True(damage is null, $"{command}, moment {moment} of seed {FuzzRun.DefaultSeed}: {damage}");
        }
        output.WriteLine($"{command}: {run.Killed} of {Moments} killed, {run.Done} as after");
    }
}
