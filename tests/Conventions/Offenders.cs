namespace Antt.Tests.Conventions;

/// <summary>Fails with the whole list, one a line: whoever broke a convention wants to see every place.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string?> offenders)
    {
        var list = offenders.ToList();
        if (list.Count > 0) Assert.Fail($"{list.Count}:\n" + string.Join('\n', list));
    }
}
