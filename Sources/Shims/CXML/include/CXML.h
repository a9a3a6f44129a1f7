// libxml2's reader, which walks through a document in memory. It loads nothing else: no DTD, no external entity.
#ifndef CXML_H
#define CXML_H
#include <stddef.h>

typedef struct xml_reader xml_reader;

enum xml_node {
    xml_fault = -1,
    /// The end of a whole document.
    xml_end = 0,
    xml_element = 1,
    xml_element_end = 2,
    /// Some of the characters between two tags.
    xml_text = 3,
    /// Comments and the like.
    xml_other = 4,
};

/// The bytes must stay as they are until the reader is closed. NULL where there is too little memory.
xml_reader *xml_open(const void *bytes, int count);
void xml_close(xml_reader *reader);

/// Moves on to the next node.
enum xml_node xml_next(xml_reader *reader);

/// Of the node that the reader stands at; valid until it moves on. NULL where there is none.
const char *xml_name(xml_reader *reader);
const char *xml_value(xml_reader *reader);
/// Whether an element has no end of its own, as in <a/>.
int xml_is_empty(xml_reader *reader);
/// Fills `attribute` as far as it reaches, with a closing zero; returns 0 where the element has no such attribute.
int xml_attribute(xml_reader *reader, const char *name, char *attribute, size_t room);

/// The line that the reader stands at, from 1; after a fault, the line of the fault.
int xml_line(xml_reader *reader);
/// What the fault is.
const char *xml_message(xml_reader *reader);

#endif
