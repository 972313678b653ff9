namespace Antt.Engine.Linking.Checks;

/// <summary>Finds links that lead back to where they began. Every circle is reported once, at its ordinally first member.</summary>
internal static class Cycles
{
    public static void Find(
        IEnumerable<string> ids, Func<string, IEnumerable<string>> next, Func<string, (string Pointer, string File)> where, Findings findings)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Order(StringComparer.Ordinal)) Follow(id);

        void Follow(string start)
        {
            var walks = new Stack<(string Id, IEnumerator<string> Next)>();
            Enter(start);
            while (walks.Count > 0)
            {
                var (id, following) = walks.Peek();
                if (following.MoveNext())
                {
                    if (onPath.Contains(following.Current)) Report(following.Current);
                    else Enter(following.Current);
                    continue;
                }
                walks.Pop();
                onPath.Remove(id);
                path.RemoveAt(path.Count - 1);
                done.Add(id);
            }

            void Enter(string id)
            {
                if (done.Contains(id)) return;
                walks.Push((id, next(id).GetEnumerator()));
                path.Add(id);
                onPath.Add(id);
            }
        }

        void Report(string closing)
        {
            var first = path.Skip(path.IndexOf(closing)).Min(StringComparer.Ordinal)!;
            if (!reported.Add(first)) return;
            var (pointer, file) = where(first);
            findings.Add(LinkDiagnostics.SuccessionCycle, file, pointer, first, pointer);
        }
    }
}
