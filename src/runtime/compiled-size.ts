import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Maximum number of fields that an operation is compiled with: a field is about 1.5 kB of code. */
const MAX_FIELDS = 600;

/**
 * Whether the code of an operation is of a reasonable size. graphql-jit writes the fields of an interface once for each
 * type that has it, and so for interfaces within them: five levels of actors in 300 characters are half a gigabyte.
 */
export function isWorthCompiling(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): boolean {
  const operation = getOperationAST(document, name);
  const root = operation && schema.getRootType(operation.operation);
  return !!root && new CompiledFields(schema, document).areFew(root, operation.selectionSet);
}

class CompiledFields {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #left = MAX_FIELDS;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** Counts the fields of a selection on one type, and of everything below; ends as soon as there are too many. */
  areFew(type: GraphQLObjectType, { selections }: SelectionSetNode): boolean {
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        this.#left -= 1;
        return this.#left >= 0 && this.#areFewBelow(fieldType(type, selection.name.value), selection.selectionSet);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      return (
        !fragment ||
        !this.#applies(fragment.typeCondition?.name.value, type) ||
        this.areFew(type, fragment.selectionSet)
      );
    });
  }

  #areFewBelow(type: GraphQLOutputType | undefined, selectionSet: SelectionSetNode | undefined): boolean {
    if (!type || !selectionSet) return true;
    const named = getNamedType(type);
    const types = isAbstractType(named) ? this.#schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    return types.every((each) => this.areFew(each, selectionSet));
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLOutputType | undefined {
  if (name === '__schema') return SchemaMetaFieldDef.type;
  if (name === '__type') return TypeMetaFieldDef.type;
  return type.getFields()[name]?.type;
}
