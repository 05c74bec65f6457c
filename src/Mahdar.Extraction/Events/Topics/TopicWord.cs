namespace Mahdar.Extraction.Events.Topics;

/// <summary>What a word around what is talked about tells (data/events/topics.tsv, whose head tells each kind); one word may tell several things.</summary>
internal enum TopicWord { Lead, Aims, Done, Views, Aim, Head, Next, Among, Field, Vague, Counts, Inside, Ends, Verb, Noun, Leaves, Purpose, Attribute, By, Terms, Deal, Astray, Nature, Holding }
