namespace Antt.Engine.Loading;

/// <summary>The items of an array or the member values of an object, walked without allocating.</summary>
public readonly struct JsonChildren
{
    private readonly JsonTree? _tree;
    private readonly int _parent;

    internal JsonChildren(JsonTree? tree, int parent) => (_tree, _parent) = (tree, parent);

    /// <summary>Starts the walk.</summary>
    public Walk GetEnumerator() => new(_tree, _parent);

    /// <summary>A walk over the children.</summary>
    public struct Walk
    {
        private readonly JsonTree? _tree;
        private readonly int _end;
        private readonly int _step;
        private int _index;
        private int _next;

        internal Walk(JsonTree? tree, int parent)
        {
            if (tree is null || parent < 0) return;
            _tree = tree;
            _step = tree[parent].Kind == JsonKind.Object ? 1 : 0;
            _end = tree[parent].Extra;
            _next = parent + 1;
        }

        /// <summary>The child stood at.</summary>
        public readonly JsonNode Current => new(_tree!, _index);

        /// <summary>Goes to the next child, if there is one.</summary>
        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _index = _next + _step;
            _next = _tree!.Behind(_index);
            return true;
        }
    }
}
