# How `sam build` makes the package of all functions: with the pinned Maven, once, without tests.
SOURCES := pom.xml $(shell find src/main src/build -type f)

build-IngestFunction build-ApiFunction build-EventsFunction: target/lambda.built
	cp -R target/lambda/. "$(ARTIFACTS_DIR)"

target/lambda.built: $(SOURCES)
	./mvnw -B -q -Pquick -DskipTests package
	touch $@

.PHONY: build-IngestFunction build-ApiFunction build-EventsFunction
