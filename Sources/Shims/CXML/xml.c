#include "CXML.h"

#include <libxml/xmlreader.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct xml_reader {
    xmlTextReaderPtr reader;
    char message[240];
    int line;
};

static void keep_first(void *context, xmlErrorPtr error) {
    xml_reader *reader = context;
    if (reader->line > 0 || error == NULL || error->level < XML_ERR_ERROR) return;
    reader->line = error->line > 0 ? error->line : 1;
    snprintf(reader->message, sizeof reader->message, "%s", error->message ? error->message : "");
    reader->message[strcspn(reader->message, "\n")] = 0;
}

xml_reader *xml_open(const void *bytes, int count) {
    xml_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL) return NULL;
    // Without XML_PARSE_NOENT and XML_PARSE_DTDLOAD nothing outside these bytes is looked at.
    reader->reader = xmlReaderForMemory(bytes, count, NULL, NULL, XML_PARSE_NONET);
    if (reader->reader == NULL) {
        free(reader);
        return NULL;
    }
    xmlTextReaderSetStructuredErrorHandler(reader->reader, (xmlStructuredErrorFunc)keep_first, reader);
    return reader;
}

void xml_close(xml_reader *reader) {
    xmlFreeTextReader(reader->reader);
    free(reader);
}

enum xml_node xml_next(xml_reader *reader) {
    int read = xmlTextReaderRead(reader->reader);
    if (read < 0 || reader->line > 0) return xml_fault;
    if (read == 0) return xml_end;
    switch (xmlTextReaderNodeType(reader->reader)) {
    case XML_READER_TYPE_ELEMENT: return xml_element;
    case XML_READER_TYPE_END_ELEMENT: return xml_element_end;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return xml_text;
    default: return xml_other;
    }
}

const char *xml_name(xml_reader *reader) { return (const char *)xmlTextReaderConstName(reader->reader); }

const char *xml_value(xml_reader *reader) { return (const char *)xmlTextReaderConstValue(reader->reader); }

int xml_is_empty(xml_reader *reader) { return xmlTextReaderIsEmptyElement(reader->reader) == 1; }

int xml_attribute(xml_reader *reader, const char *name, char *attribute, size_t room) {
    xmlChar *value = xmlTextReaderGetAttribute(reader->reader, (const xmlChar *)name);
    if (value == NULL) return 0;
    snprintf(attribute, room, "%s", (const char *)value);
    xmlFree(value);
    return 1;
}

int xml_line(xml_reader *reader) {
    int line = reader->line > 0 ? reader->line : xmlTextReaderGetParserLineNumber(reader->reader);
    return line > 0 ? line : 1;
}

const char *xml_message(xml_reader *reader) { return reader->message; }
