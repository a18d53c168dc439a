// One process rewrites a record in a file that it has mapped, another, which maps the file for reading only, sees every version,
// because the two take turns.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

namespace {
struct Record {
    int number;
    char name[20];
};
}  // namespace

int main() {
    enter_scratch_directory();
    const int file = must(open("record", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(ftruncate(file, sizeof(Record)));
    Gate written, seen;

    Child writer([&] {
        const int own = must(open("record", O_RDWR));
        auto* record = static_cast<Record*>(must(mmap(nullptr, sizeof(Record), PROT_READ | PROT_WRITE, MAP_SHARED, own, 0)));
        for (int i = 1; i <= 3; ++i) {
            record->number = i;
            std::snprintf(record->name, sizeof record->name, "student-%d", i);
            written.open();
            seen.wait();
        }
    });
    Child reader([&] {
        const int own = must(open("record", O_RDONLY));
        auto* record = static_cast<const Record*>(must(mmap(nullptr, sizeof(Record), PROT_READ, MAP_SHARED, own, 0)));
        for (int i = 1; i <= 3; ++i) {
            written.wait();
            observe(format("record %d", record->number).chars, record->name);
            seen.open();
        }
    });
    observe("reader", reader.wait());
    observe("writer", writer.wait());
}
