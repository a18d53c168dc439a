// Small records that several processes write to one pipe arrive whole, and those of one writer in its order.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

namespace {
struct Record {
    int writer, number;
    char text[92];  // all the same letter
};
}  // namespace

int main() {
    const Pipe ends = open_pipe();
    auto writer = [&](int self) {
        return [=] {
            Record record = {self, 0, {}};
            std::memset(record.text, 'a' + self, sizeof record.text);
            for (; record.number < 1000; ++record.number)
                if (write(ends.writer, &record, sizeof record) != sizeof record) return 1;
            return 0;
        };
    };
    Child a(writer(0)), b(writer(1)), c(writer(2)), d(writer(3));
    close(ends.writer);

    int next[4] = {}, torn = 0;
    for (Record record; read_fully(ends.reader, &record, sizeof record) == sizeof record;) {
        const bool whole = record.writer >= 0 && record.writer < 4 && record.text[0] == 'a' + record.writer &&
                           std::memcmp(record.text, record.text + 1, sizeof record.text - 1) == 0;
        if (whole && record.number == next[record.writer]) ++next[record.writer];
        else ++torn;
    }
    for (int count : next) observe("records of one writer in order", count);
    observe("torn or misplaced", torn);
    for (Child* child : {&a, &b, &c, &d}) observe("writer", child->wait());
}
